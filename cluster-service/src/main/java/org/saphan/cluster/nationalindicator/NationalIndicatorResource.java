package org.saphan.cluster.nationalindicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/national-indicators")
@RunOnVirtualThread
@Tag(name = "national-indicators", description = "Figures of the nation that the programme is to move.")
class NationalIndicatorResource {

    private final NationalIndicators indicators;
    private final RecordNationalIndicator record;
    private final SupersedeNationalIndicator supersede;

    NationalIndicatorResource(
            NationalIndicators indicators, RecordNationalIndicator record, SupersedeNationalIndicator supersede) {
        this.indicators = indicators;
        this.record = record;
        this.supersede = supersede;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "recordNationalIndicator",
            summary = "Record a figure of the nation",
            description = "Only OSMEP. One value stands for each figure and day.")
    public RestResponse<NationalIndicatorDetails> record(@NotNull @Valid NewNationalIndicator content) {
        var indicator = record.run(content);
        return Answers.created(indicator.version(), indicator, "national-indicators", indicator.nationalIndicatorId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listNationalIndicators",
            summary = "List the values of a figure of the nation",
            description = "By day. No duty is needed.")
    public Listing<NationalIndicatorDetails> list(
            @Parameter(description = "Which figure.")
                    @QueryParam("code")
                    @DefaultValue("SME_SHARE_OF_GDP")
                    @Pattern(regexp = "SME_SHARE_OF_GDP") String code,
            @Parameter(description = "Also the values that were superseded.")
                    @QueryParam("superseded")
                    @DefaultValue("false")
                    boolean withSuperseded) {
        return new Listing<>(indicators.series(NationalIndicatorCode.valueOf(code), withSuperseded));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readNationalIndicator",
            summary = "Read a value of a figure of the nation",
            description = "One value by its id.")
    public RestResponse<NationalIndicatorDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var indicator = indicators.require(id).details();
        return Answers.read(indicator.version(), indicator, ifNoneMatch);
    }

    @POST
    @Path("/{id}/supersession")
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "supersedeNationalIndicator",
            summary = "Correct a value of a figure of the nation",
            description =
                    "Only OSMEP. The old one stays and names the new one, which says why and stands in its place.")
    public RestResponse<NationalIndicatorDetails> supersede(
            @PathParam("id") UUID id, @NotNull @Valid NationalIndicatorSupersession content) {
        var indicator = supersede.run(id, content);
        return Answers.created(indicator.version(), indicator, "national-indicators", indicator.nationalIndicatorId());
    }
}
