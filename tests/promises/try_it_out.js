// Does in Swagger UI what a person would: opens a route, "Try it out", "Execute", reads the answer.
async (route, body) => {
  const there = (inside, what) =>
    new Promise((done) => {
      const look = () => {
        const found = inside.querySelector(what);
        if (found) done(found);
        else setTimeout(look, 20);
      };
      look();
    });
  const block = await there(document, `#operations-${route}`);
  (await there(block, ".opblock-summary-control")).click();
  (await there(block, ".try-out__btn")).click();
  if (body) {
    const field = await there(block, ".body-param__text");
    // React hears of a value only when it is set past its own setter.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(field, body);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 100));
  }
  (await there(block, ".execute")).click();
  const answer = await there(block, ".live-responses-table .response .response-col_status");
  return answer.innerText.split("\n")[0];
};
