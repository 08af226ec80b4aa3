package org.saphan.journal.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.CallingAgency;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.journal.delivery.WebhookDeliveryState;

@Path("/webhooks/{id}/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class WebhookDeadLetterResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final RedriveDelivery redrive;
    private final CallingAgency agency;

    WebhookDeadLetterResource(Webhooks webhooks, Deliveries deliveries, RedriveDelivery redrive, CallingAgency agency) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.redrive = redrive;
        this.agency = agency;
    }

    @GET
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "listWebhookDeadLetters",
            summary = "List a webhook's dead letters",
            description = "Events that were sent for three days in vain. They are kept for thirty days. "
                    + "Scope: `<service>.events.read`.")
    public Page<DeliveryDetails> listWebhookDeadLetters(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        var webhook = webhooks.require(id, agency.code());
        var rows = deliveries.list(webhook.id(), WebhookDeliveryState.DEAD, request.afterId(), request.limit() + 1);
        return Page.of(rows, request.limit(), each -> Cursor.of(each.id()));
    }

    @PUT
    @Path("/{deliveryId}/redrive")
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "redriveWebhookDeadLetter",
            summary = "Send a dead letter again",
            description =
                    "It may come after later events of its key: its `sequence` tells. Those of its key that still "
                            + "wait come after it. Scope: `<service>.events.read`.")
    public DeliveryDetails redriveWebhookDeadLetter(
            @PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return redrive.run(id, deliveryId);
    }
}
