// A dossier to terminal, HTML and JSON.
