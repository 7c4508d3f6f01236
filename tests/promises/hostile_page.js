// A page of another site that tries whatever a page can try; answers what became of each attempt.
async (listener, reads, writes, event) => {
  const outcomes = {};
  const said = async (answer) => (answer.type === "opaque" ? "" : `${answer.status} `) + (await answer.text());
  const attempt = async (name, path, options) => {
    try {
      outcomes[name] = await said(await fetch(listener + path, options));
    } catch {
      outcomes[name] = "";
    }
  };
  for (const path of reads) {
    await attempt(`GET ${path}`, path, {});
    await attempt(`GET ${path}, unread`, path, { mode: "no-cors" });
  }
  const json = { "Content-Type": "application/json" };
  for (const [method, path] of writes) {
    await attempt(`${method} ${path}`, path, { method });
    await attempt(`${method} ${path}, JSON`, path, { method, headers: json, body: event });
    if (method !== "POST") continue;
    await attempt(`POST ${path}, empty`, path, { method, mode: "no-cors" });
    await attempt(`POST ${path}, text`, path, { method, mode: "no-cors", body: event });
    navigator.sendBeacon(listener + path, event);
  }
  const tag = (name, attributes) =>
    new Promise((done) => {
      const element = Object.assign(document.createElement(name), attributes);
      element.onload = element.onerror = done;
      document.body.append(element);
    });
  await tag("script", { src: `${listener}/openapi.json` });
  await tag("img", { src: `${listener}/docs/favicon-32x32.png` });
  await tag("iframe", { src: `${listener}/docs` });
  for (const enctype of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    const frame = Object.assign(document.createElement("iframe"), { name: enctype });
    document.body.append(frame);
    const form = document.createElement("form");
    Object.assign(form, { method: "post", enctype, target: enctype, action: `${listener}/api/v1/events` });
    // A text/plain form sends name=value: together they are the event, as JSON.
    const [before, after] = [event.slice(0, -1) + ', "x": "', '"}'];
    form.append(Object.assign(document.createElement("input"), { name: before, value: after }));
    document.body.append(form);
    const loaded = new Promise((done) => (frame.onload = done));
    form.submit();
    await loaded;
  }
  return outcomes;
};
