package org.saphan.journal.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.journal.delivery.WebhookDeliveryState;

@Path("/webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class DeliveryResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CallingAgency agency;

    DeliveryResource(Webhooks webhooks, Deliveries deliveries, CallingAgency agency) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.agency = agency;
    }

    @GET
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List a webhook's deliveries",
            description = "Which events were, are or could not be brought, in their order. What was delivered is "
                    + "remembered for three days. Scope: `<service>.events.read`.")
    public Page<DeliveryDetails> listWebhookDeliveries(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest request,
            @Parameter(description = "Only those in this state.") @QueryParam("state") @Nullable WebhookDeliveryState state) {
        var webhook = webhooks.require(id, agency.code());
        var rows = deliveries.list(webhook.id(), state, request.afterId(), request.limit() + 1);
        return Page.of(rows, request.limit(), each -> Cursor.of(each.id()));
    }
}
