package org.saphan.registry.admissiontrail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.CallingAgency;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/admissions/{id}/history")
@RunOnVirtualThread
@Tag(name = "admissions")
class AdmissionTrailResource {

    private final AdmissionTrails trails;
    private final CallingAgency caller;

    AdmissionTrailResource(AdmissionTrails trails, CallingAgency caller) {
        this.trails = trails;
        this.caller = caller;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readAdmissionHistory",
            summary = "Read what happened to a request for admission",
            description = "Only CDD. Every step, the oldest first: what, when, who and why. Nothing is ever taken out.")
    public Listing<TrailEntry> read(@PathParam("id") UUID id) {
        var entries = trails.require(id);
        caller.requireSteward("CDD", "admissions");
        return new Listing<>(entries);
    }
}
