// Files, folders and streams to articles.
