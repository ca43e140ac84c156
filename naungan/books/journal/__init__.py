"""The append-only record of every act, chained per subject, sealed daily."""
