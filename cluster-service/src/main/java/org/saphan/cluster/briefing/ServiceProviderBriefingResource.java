package org.saphan.cluster.briefing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.cluster.serviceprovider.ServiceProviderQueries;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

/// What one service provider is told.
@Path("/service-providers/{id}/briefings")
@RunOnVirtualThread
@Tag(name = "briefings")
class ServiceProviderBriefingResource {

    private final ServiceProviderQueries providers;
    private final ReceivedBriefings briefings;

    ServiceProviderBriefingResource(ServiceProviderQueries providers, ReceivedBriefings briefings) {
        this.providers = providers;
        this.briefings = briefings;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listServiceProviderBriefings",
            summary = "List what a service provider is told",
            description = "The briefings that are meant for it today, the newest first, and which it has acknowledged."
                    + " No duty is needed.")
    public Page<ReceivedBriefing> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return briefings.of(providers.require(id).id(), page);
    }
}
