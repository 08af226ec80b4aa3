package org.saphan.cluster.rubric;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/rubric")
@RunOnVirtualThread
@Tag(name = "rubric", description = "What the scores of social findings mean.")
class RubricResource {

    private final RubricDimensions dimensions;
    private final WordRubric word;

    RubricResource(RubricDimensions dimensions, WordRubric word) {
        this.dimensions = dimensions;
        this.word = word;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readRubric",
            summary = "Read the rubric",
            description =
                    "Each dimension with what its scores from 1 to 5 mean, in Thai and English. No duty is needed.")
    public Listing<RubricDetails> list() {
        return new Listing<>(dimensions.inOrder());
    }

    @GET
    @Path("/{dimension}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readRubricDimension",
            summary = "Read a dimension of the rubric",
            description = "One dimension with what its scores mean. No duty is needed.")
    public RestResponse<RubricDetails> read(
            @Parameter(example = "MUTUAL_HELP") @PathParam("dimension") SocialDimension dimension,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = dimensions.require(dimension).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/{dimension}")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "wordRubric",
            summary = "Word a dimension of the rubric",
            description = "Only OSMEP. Findings that were made keep the edition they were made by.")
    public RestResponse<RubricDetails> word(
            @Parameter(example = "MUTUAL_HELP") @PathParam("dimension") SocialDimension dimension,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid RubricWording wording) {
        var details = word.run(dimension, wording, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
