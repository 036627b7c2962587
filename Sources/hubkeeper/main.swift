print("hubkeeper")
