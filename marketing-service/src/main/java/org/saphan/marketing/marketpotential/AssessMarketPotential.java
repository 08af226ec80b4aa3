package org.saphan.marketing.marketpotential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.InvalidRequest;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.known.registry.KnownProducts;

/// Judges a product's potential on a market.
@ApplicationScoped
class AssessMarketPotential {

    private final MarketPotentialAssessments assessments;
    private final MarketPotentialQueries queries;
    private final KnownProducts products;
    private final MarketingDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    AssessMarketPotential(
            MarketPotentialAssessments assessments,
            MarketPotentialQueries queries,
            KnownProducts products,
            MarketingDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.assessments = assessments;
        this.queries = queries;
        this.products = products;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    MarketPotentialAssessmentDetails run(UUID productId, NewMarketPotentialAssessment entry) {
        var maker = products.ownerOf(productId).orElseThrow(() -> new NotFound("product", productId));
        duties.require(entry.programmeCode(), maker);
        if (entry.assessedOn().isAfter(BangkokDays.today(clock))) {
            throw new InvalidRequest("/assessedOn", "PAST_OR_PRESENT");
        }
        if (entry.entrepreneurId() != null && !entry.entrepreneurId().equals(maker)) {
            throw new ProductOfAnother(productId, entry.entrepreneurId());
        }
        var assessment = MarketPotentialAssessment.of(productId, entry, caller.code());
        assessments.persistAndFlush(assessment);
        journal.record(new MarketPotentialAssessed(assessment.published()));
        return queries.require(assessment.id());
    }
}
