package org.saphan.twin.routes.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saphan.http.RequiresScope;

@Path("/twin/routes")
@RunOnVirtualThread
class ThingResource {

    @GET
    @RequiresScope("twin.read")
    @Operation(operationId = "twinRoutes", summary = "Read", description = "Reads.")
    String read() {
        return "";
    }
}
