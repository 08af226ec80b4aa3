package org.saphan.registry.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.opcround.QuadrantTable;
import org.saphan.registry.product.ProductFacts;
import org.saphan.registry.product.Quadrant;

/// A product that entered a round.
@Entity
class Application {

    @Id
    private UUID id;

    private int roundYearBe;
    private UUID productId;
    private UUID entrepreneurId;
    private String districtCode;
    private String provinceCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> answers;

    @Enumerated(EnumType.STRING)
    private @Nullable Quadrant quadrant;

    @Enumerated(EnumType.STRING)
    private ApplicationStage state = ApplicationStage.SUBMITTED;

    private @Nullable String returnReason;
    private @Nullable UUID ratingId;
    private String submittedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Application() {}

    static Application submit(
            int yearBE, ProductFacts product, List<String> answers, QuadrantTable table, String agency) {
        var application = new Application();
        application.id = Ids.next();
        application.roundYearBe = yearBE;
        application.productId = product.productId();
        application.entrepreneurId = product.entrepreneurId();
        application.districtCode = product.districtCode();
        application.provinceCode = product.provinceCode();
        application.submittedBy = agency;
        application.answer(answers, table);
        return application;
    }

    /// Submits it again with other answers, after it was sent back or before the district has looked at it.
    void resubmit(List<String> amended, QuadrantTable table) {
        move(EnumSet.of(ApplicationStage.SUBMITTED, ApplicationStage.RETURNED), ApplicationStage.SUBMITTED);
        answer(amended, table);
        returnReason = null;
    }

    void endorse() {
        move(EnumSet.of(ApplicationStage.SUBMITTED), ApplicationStage.ENDORSED);
    }

    void sendBack(String reason) {
        move(EnumSet.of(ApplicationStage.SUBMITTED, ApplicationStage.ENDORSED), ApplicationStage.RETURNED);
        returnReason = reason;
    }

    void withdraw() {
        move(
                EnumSet.complementOf(EnumSet.of(ApplicationStage.RATED, ApplicationStage.WITHDRAWN)),
                ApplicationStage.WITHDRAWN);
    }

    void forward() {
        move(EnumSet.of(ApplicationStage.ENDORSED), ApplicationStage.FORWARDED);
    }

    void rate(UUID rating) {
        move(EnumSet.of(ApplicationStage.ENDORSED, ApplicationStage.FORWARDED), ApplicationStage.RATED);
        ratingId = rating;
    }

    private void move(EnumSet<ApplicationStage> from, ApplicationStage to) {
        if (!from.contains(state)) {
            throw new ApplicationStateForbids(state);
        }
        state = to;
    }

    private void answer(List<String> given, QuadrantTable table) {
        var unfit = table.unfit(given);
        if (!unfit.isEmpty()) {
            throw new AnswersUnfit(given, unfit);
        }
        answers = List.copyOf(given);
        quadrant = table.quadrantOf(given).orElse(null);
    }

    int roundYearBE() {
        return roundYearBe;
    }

    String submittedBy() {
        return submittedBy;
    }

    long version() {
        return version;
    }

    ApplicationFacts facts() {
        return new ApplicationFacts(id, roundYearBe, productId, entrepreneurId, provinceCode, state, version);
    }

    ApplicationState state() {
        return new ApplicationState(
                id,
                roundYearBe,
                productId,
                entrepreneurId,
                districtCode,
                provinceCode,
                quadrant,
                state,
                ratingId,
                version);
    }

    ApplicationDetails details() {
        return new ApplicationDetails(
                id,
                roundYearBe,
                productId,
                entrepreneurId,
                districtCode,
                provinceCode,
                answers,
                quadrant,
                state,
                returnReason,
                ratingId,
                submittedBy,
                version);
    }
}
