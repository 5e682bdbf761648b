filedesc://crawl.arc 0.0.0.0 20080301120000 text/plain 76
1 0 InternetArchive
URL IP-address Archive-date Content-type Archive-length

http://herald.example/a.png 192.0.2.1 20080301120001 text/html 55
HTTP/1.1 200 OK
Content-Type: image/png

‰PNG

1 2 3
http://herald.example/1 192.0.2.1 20080301120001 text/html 1084
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!doctype html><html lang="en"><head><title>Quay</title></head><body><article><h1>Quay</h1><p>The ferry pier council met on deck 1, and Orla Finch, who chairs it, said that no boat would sail before the new ropes had been tested, point 1.</p><p>The ferry pier council met on deck 2, and Dov Hartel, who chairs it, said that no boat would sail before the new ropes had been tested, point 2.</p><p>The ferry pier council met on deck 3, and Mirren Oakes, who chairs it, said that no boat would sail before the new ropes had been tested, point 3.</p><p>The ferry pier council met on deck 4, and Tibor Lasky, who chairs it, said that no boat would sail before the new ropes had been tested, point 4.</p><p>The ferry pier council met on deck 5, and Una Brandl, who chairs it, said that no boat would sail before the new ropes had been tested, point 5.</p><p>The ferry pier council met on deck 6, and Pell Ostrow, who chairs it, said that no boat would sail before the new ropes had been tested, point 6.</p></article></body></html>
