package org.saphan.registry.area;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Page;
import org.saphan.http.RequiresScope;

@Path("/areas")
@RunOnVirtualThread
@Tag(name = "areas", description = "The administrative areas of Thailand.")
class AreaResource {

    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAreas",
            summary = "List areas",
            description = "Provinces, districts and subdistricts by code; `on` gives those in force on a day.")
    public Page<AreaDetails> list(@Valid @BeanParam AreaFilter filter) {
        return areas.page(filter);
    }

    @GET
    @Path("/{code}")
    @RequiresScope("registry.read")
    @Operation(operationId = "readArea", summary = "Read an area", description = "One area by its code.")
    public RestResponse<AreaDetails> read(
            @Parameter(example = "24") @PathParam("code") @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}") String code,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var area = areas.require(code);
        return Answers.read(area.version(), area.details(), ifNoneMatch);
    }
}
