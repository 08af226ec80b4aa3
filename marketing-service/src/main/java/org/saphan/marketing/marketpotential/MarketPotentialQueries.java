package org.saphan.marketing.marketpotential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.admission.AssessedPotential;
import org.saphan.marketing.admission.AssessmentUsed;
import org.saphan.marketing.channel.Market;

/// What was judged of products, and what is in effect of it.
@ApplicationScoped
class MarketPotentialQueries implements AssessedPotential {

    private static final String ROWS = """
            select a.*, not exists (select from market_potential_assessment later
                where later.product_id = a.product_id and later.market = a.market
                and (later.assessed_on, later.id) > (a.assessed_on, a.id)) as in_effect
            from market_potential_assessment a""";

    private static final String ONE = ROWS + " where a.id = ?";

    private static final String OF_PRODUCT =
            ROWS + " where a.product_id = ? and a.market like ? and a.id > ? order by a.id limit ?";

    private static final String PASSED = """
            select * from (
                select distinct on (product_id) id, product_id, verdict, assessed_on
                from market_potential_assessment where product_id = any (?) and market = ?
                order by product_id, assessed_on desc, id desc
            ) latest where verdict = 'PASS'""";

    private final KnownRows rows;

    MarketPotentialQueries(KnownRows rows) {
        this.rows = rows;
    }

    @Override
    public List<AssessmentUsed> passed(List<UUID> productIds, Market market) {
        return rows.list(
                PASSED,
                row -> new AssessmentUsed(
                        row.getObject("id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        market,
                        row.getObject("assessed_on", LocalDate.class)),
                productIds.toArray(UUID[]::new),
                market.name());
    }

    MarketPotentialAssessmentDetails require(UUID id) {
        return rows.first(ONE, MarketPotentialAssessmentDetails::read, id)
                .orElseThrow(() -> new NotFound("market potential assessment", id));
    }

    /// The oldest first; one row more than the page holds, where there are more.
    List<MarketPotentialAssessmentDetails> ofProduct(UUID productId, @Nullable Market market, PageRequest page) {
        return rows.list(
                OF_PRODUCT,
                MarketPotentialAssessmentDetails::read,
                productId,
                market == null ? "%" : market.name(),
                page.afterIdOrFirst(),
                page.limit() + 1);
    }
}
