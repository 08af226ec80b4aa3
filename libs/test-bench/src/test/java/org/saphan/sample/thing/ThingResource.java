package org.saphan.sample.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/things")
@RunOnVirtualThread
class ThingResource {

    private final EnterThing enter;

    ThingResource(EnterThing enter) {
        this.enter = enter;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(operationId = "listThings", summary = "List the things", description = "There are none yet.")
    public Listing<String> list() {
        return new Listing<>(List.of());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RequiresScope("registry.write")
    @Operation(operationId = "enterThing", summary = "Enter a thing", description = "Any agency.")
    public RestResponse<ThingDetails> enter(@NotNull @Valid NewThing content) {
        var thing = enter.run(content);
        return Answers.created(thing.version(), thing, "things", thing.thingId());
    }
}
