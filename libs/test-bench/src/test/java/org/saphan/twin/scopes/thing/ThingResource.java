package org.saphan.twin.scopes.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/twin/scopes")
@RunOnVirtualThread
class ThingResource {

    @GET
    @Operation(operationId = "twinScopes", summary = "Read", description = "Reads.")
    public String read() {
        return "";
    }
}
