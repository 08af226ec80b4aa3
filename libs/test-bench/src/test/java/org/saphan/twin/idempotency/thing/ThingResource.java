package org.saphan.twin.idempotency.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saphan.http.RequiresScope;

@Path("/twin/idempotency")
@RunOnVirtualThread
class ThingResource {

    @POST
    @RequiresScope("twin.read")
    @Operation(operationId = "twinIdempotency", summary = "Read", description = "Reads.")
    public String read() {
        return "";
    }
}
