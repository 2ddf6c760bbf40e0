print("tawatur")
