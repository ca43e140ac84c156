"""Settings, addresses and the server's entry; everything comes from the environment."""
