"""Double entry in two nouns: account and transfer."""
