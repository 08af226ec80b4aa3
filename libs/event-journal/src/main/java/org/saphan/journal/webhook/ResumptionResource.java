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

@Path("/webhooks/{id}/resumption")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class ResumptionResource {

    private final ResumeWebhook resume;
    private final WebhookStatus status;

    ResumptionResource(ResumeWebhook resume, WebhookStatus status) {
        this.resume = resume;
        this.status = status;
    }

    @PUT
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "resumeWebhook",
            summary = "Resume a webhook",
            description = "Events are brought again, beginning with those that have waited. "
                    + "Scope: `<service>.events.read`.")
    public RestResponse<WebhookDetails> resumeWebhook(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var webhook = resume.run(id, IfMatch.of(ifMatch));
        return Answers.ok(webhook.version(), WebhookDetails.of(webhook, status.of(webhook.id())));
    }
}
