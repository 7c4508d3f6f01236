"""A receiver of messages: a real server that writes down what it gets and answers as it is told."""

import json
import ssl
import threading
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

Answer = int | tuple[int, dict[str, str]] | Callable[[], object]
"""A status, one with headers, or what is done instead of any answer."""


class Hook:
    """Listens on loopback as long as its block runs."""

    def __init__(self, *answers: Answer, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        """The first requests are answered so, all later ones with 204."""
        self.answers = deque(answers)
        self.got: list[tuple[str, dict[str, Any]]] = []
        """The id and the body of each, in their order."""
        self.headers: list[dict[str, str]] = []
        hook = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hook.headers.append(dict(self.headers.items()))
                hook.got.append((self.headers["Idempotency-Key"], json.loads(body)))
                answer = hook.answers.popleft() if hook.answers else 204
                if callable(answer):
                    answer()
                    return
                status, more = answer if isinstance(answer, tuple) else (answer, {})
                self.send_response(status)
                for name, value in more.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_port}/hook?token=s3cret"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def ids(self) -> list[str]:
        return [one for one, _ in self.got]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
