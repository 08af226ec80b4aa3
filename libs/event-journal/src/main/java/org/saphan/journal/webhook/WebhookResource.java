package org.saphan.journal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.http.MergePatch;
import org.saphan.http.RequiresScope;

@Path("/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class WebhookResource {

    private final Webhooks webhooks;
    private final WebhookStatus status;
    private final ChangeWebhook change;
    private final RemoveWebhook remove;
    private final CallingAgency agency;

    WebhookResource(
            Webhooks webhooks, WebhookStatus status, ChangeWebhook change, RemoveWebhook remove, CallingAgency agency) {
        this.webhooks = webhooks;
        this.status = status;
        this.change = change;
        this.remove = remove;
        this.agency = agency;
    }

    /// Its health changes without its version: there is no 304.
    @GET
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "readWebhook",
            summary = "Read a webhook",
            description = "What it wants, its state and how it does. Scope: `<service>.events.read`.")
    public RestResponse<WebhookDetails> readWebhook(@PathParam("id") UUID id) {
        return answer(webhooks.require(id, agency.code()));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a webhook",
            description =
                    "A JSON merge patch: absent members stay, null removes. What it wants holds for the events that "
                            + "were not looked through yet; at another address it has to be verified again. "
                            + "Scope: `<service>.events.read`.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = WebhookContent.class)))
    public RestResponse<WebhookDetails> changeWebhook(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(change.run(id, patch, IfMatch.of(ifMatch)));
    }

    @DELETE
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "With all that waits for it and its dead letters. Scope: `<service>.events.read`.")
    public void removeWebhook(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        remove.run(id, IfMatch.of(ifMatch));
    }

    private RestResponse<WebhookDetails> answer(Webhook webhook) {
        return Answers.ok(webhook.version(), WebhookDetails.of(webhook, status.of(webhook.id())));
    }
}
