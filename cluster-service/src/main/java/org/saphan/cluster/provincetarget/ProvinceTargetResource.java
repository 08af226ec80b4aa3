package org.saphan.cluster.provincetarget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// The target of one province in one year.
@Path("/province-targets/{provinceCode}/{fiscalYearBE}")
@RunOnVirtualThread
@Tag(name = "province-targets")
class ProvinceTargetResource {

    private final ProvinceTargets targets;
    private final SetProvinceTarget set;

    ProvinceTargetResource(ProvinceTargets targets, SetProvinceTarget set) {
        this.targets = targets;
        this.set = set;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readProvinceTarget",
            summary = "Read a province's target",
            description = "Of one province and fiscal year.")
    public RestResponse<ProvinceTargetDetails> read(
            @Parameter(example = "52") @PathParam("provinceCode") @Pattern(regexp = "\\d{2}") String provinceCode,
            @Parameter(example = "2562") @PathParam("fiscalYearBE") @Min(2540) @Max(2700) int fiscalYearBE,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var target = targets.require(provinceCode, fiscalYearBE).details();
        return Answers.read(target.version(), target, ifNoneMatch);
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "setProvinceTarget",
            summary = "Set a province's target",
            description =
                    "By an agency that sits in the province, or by OSMEP. The first one needs no If-Match; whoever"
                            + " sets it anew sends the version that is replaced.")
    public RestResponse<ProvinceTargetDetails> set(
            @Parameter(example = "52") @PathParam("provinceCode") @Pattern(regexp = "\\d{2}") String provinceCode,
            @Parameter(example = "2562") @PathParam("fiscalYearBE") @Min(2540) @Max(2700) int fiscalYearBE,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ProvinceTargetContent content) {
        var target = set.run(provinceCode, fiscalYearBE, content, IfMatch.of(ifMatch));
        return Answers.ok(target.version(), target);
    }
}
