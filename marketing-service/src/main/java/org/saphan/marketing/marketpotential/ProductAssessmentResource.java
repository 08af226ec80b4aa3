package org.saphan.marketing.marketpotential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.channel.Market;
import org.saphan.marketing.known.registry.KnownProducts;

@Path("/products/{productId}/market-potential-assessments")
@RunOnVirtualThread
@Tag(name = "market-potential", description = "What is judged of products' potential on the markets.")
class ProductAssessmentResource {

    private final AssessMarketPotential assess;
    private final MarketPotentialQueries queries;
    private final KnownProducts products;

    ProductAssessmentResource(AssessMarketPotential assess, MarketPotentialQueries queries, KnownProducts products) {
        this.assess = assess;
        this.queries = queries;
        this.products = products;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "assessMarketPotential",
            summary = "Assess a product's market potential",
            description = "On one market; the one of the latest day is in effect there, and a pass proves the basis"
                    + " MARKET_POTENTIAL for channels to that market. By OPS-MOC, or by an agency with SUPPORT_MARKETING"
                    + " in the programme that is named, where the maker is.")
    public RestResponse<MarketPotentialAssessmentDetails> assess(
            @PathParam("productId") UUID productId, @NotNull @Valid NewMarketPotentialAssessment assessment) {
        var details = assess.run(productId, assessment);
        return Answers.created(0, details, "market-potential-assessments", details.assessmentId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listMarketPotentialAssessments",
            summary = "List a product's assessments",
            description = "The oldest first, and which of them are in effect.")
    public Page<MarketPotentialAssessmentDetails> list(
            @PathParam("productId") UUID productId,
            @QueryParam("market")
                    @Pattern(regexp = "DOMESTIC|FOREIGN|ONLINE") @Parameter(description = "DOMESTIC, FOREIGN or ONLINE.")
                    @Nullable String market,
            @BeanParam @Valid PageRequest page) {
        if (products.ownerOf(productId).isEmpty()) {
            throw new NotFound("product", productId);
        }
        var rows = queries.ofProduct(productId, market == null ? null : Market.valueOf(market), page);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.assessmentId()));
    }
}
