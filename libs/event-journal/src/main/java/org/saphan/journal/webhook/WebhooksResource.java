package org.saphan.journal.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.CallingAgency;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class WebhooksResource {

    private final Webhooks webhooks;
    private final WebhookStatus status;
    private final RegisterWebhook register;
    private final CallingAgency agency;

    WebhooksResource(Webhooks webhooks, WebhookStatus status, RegisterWebhook register, CallingAgency agency) {
        this.webhooks = webhooks;
        this.status = status;
        this.register = register;
        this.agency = agency;
    }

    @POST
    @Idempotent
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "registerWebhook",
            summary = "Enter a webhook",
            description =
                    "An endpoint of the agency's own that this service posts its events to, as CloudEvents in JSON, "
                            + "signed by Standard Webhooks 1.0. The answer shows the secret, once. Nothing is sent before the "
                            + "endpoint is verified (`PUT …/verification`); events wait until then. "
                            + "Scope: `<service>.events.read`.")
    public RestResponse<WebhookDetails> registerWebhook(@NotNull @Valid NewWebhook wanted) {
        var webhook = register.run(wanted);
        var details = WebhookDetails.withSecret(webhook, status.of(webhook.id()));
        return Answers.created(webhook.version(), details, "webhooks", webhook.id());
    }

    @GET
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "listWebhooks",
            summary = "List webhooks",
            description = "The calling agency's own, in the order in which they were entered. "
                    + "Scope: `<service>.events.read`.")
    public Page<WebhookSummary> listWebhooks(@BeanParam @Valid PageRequest request) {
        var rows = webhooks.list(agency.code(), request.afterIdOrFirst(), request.limit() + 1);
        return Page.of(rows, request.limit(), each -> Cursor.of(each.id()), WebhookSummary::of);
    }
}
