package org.saphan.plan.chart;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.indicatorvalue.IndicatorGrouping;
import org.saphan.plan.indicatorvalue.IndicatorQueries;
import org.saphan.plan.indicatorvalue.IndicatorSum;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.IndicatorTerm;

@Path("/programmes/{code}/objectives")
@RunOnVirtualThread
@Tag(name = "reports")
class ObjectiveResource {

    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;

    ObjectiveResource(ProgrammeQueries programmes, IndicatorQueries indicators) {
        this.programmes = programmes;
        this.indicators = indicators;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readObjectives",
            summary = "Read a programme's objectives",
            description = "Each indicator of the programme's terms, whether or not it has results, with what was"
                    + " reached in all and by which methods. No duty is needed.")
    public Listing<Objective> read(@Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code) {
        var programme = programmes.require(code);
        var sums = indicators.sums(code, IndicatorGrouping.PROGRAMME);
        return new Listing<>(programme.indicators().stream()
                .map(term -> Objective.of(term, sumOf(term, sums)))
                .toList());
    }

    private static IndicatorSum sumOf(IndicatorTerm term, List<IndicatorSum> sums) {
        return sums.stream()
                .filter(each -> each.code().equals(term.code()))
                .findFirst()
                .orElseGet(() -> IndicatorSum.none(term.code()));
    }
}
