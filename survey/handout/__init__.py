"""How codes reach people: slips, posters, a file to merge, e-mail.

Codes are in the clear from when they are drawn until somebody has the files, in memory only.
"""
