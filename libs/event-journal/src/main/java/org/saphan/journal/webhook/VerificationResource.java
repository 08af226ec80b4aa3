package org.saphan.journal.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/webhooks/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class VerificationResource {

    private final VerifyWebhook verify;
    private final WebhookStatus status;

    VerificationResource(VerifyWebhook verify, WebhookStatus status) {
        this.verify = verify;
        this.status = status;
    }

    @PUT
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "verifyWebhook",
            summary = "Verify a webhook's endpoint",
            description =
                    "Posts a signed message of type `saphan.webhook.verification` to it, whose `data.challenge` the "
                            + "endpoint has to repeat as `{\"challenge\": …}` within 10 seconds. Then events are brought. May be "
                            + "tried again. Scope: `<service>.events.read`.")
    public RestResponse<WebhookDetails> verifyWebhook(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var webhook = verify.run(id, IfMatch.of(ifMatch));
        return Answers.ok(webhook.version(), WebhookDetails.of(webhook, status.of(webhook.id())));
    }
}
