"use strict";

// No validatorUrl: Swagger UI would else send the description to a site outside.
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#description",
  deepLinking: true,
  validatorUrl: null,
});
