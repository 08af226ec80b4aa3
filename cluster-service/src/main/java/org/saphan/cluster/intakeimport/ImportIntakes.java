package org.saphan.cluster.intakeimport;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.intake.IntakeOutcome;
import org.saphan.cluster.intake.IntakeSource;
import org.saphan.cluster.membership.IntakeDesk;
import org.saphan.cluster.membership.IntakeDesk.Taken;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Refusal;
import org.saphan.http.WholeBody;

/// Takes many intakes at once, each by itself, in one transaction. The
/// cluster is held: imports into the same one wait for each other.
@ApplicationScoped
class ImportIntakes {

    /// How many are held in memory together: whatever is written looks at all of them.
    private static final int AT_ONCE = 50;

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final IntakeDesk desk;
    private final IntakeRecords records;
    private final WholeBody body;
    private final RefusalWords words;

    ImportIntakes(
            ClusterQueries clusters,
            ClusterDuties duties,
            IntakeDesk desk,
            IntakeRecords records,
            WholeBody body,
            RefusalWords words) {
        this.clusters = clusters;
        this.duties = duties;
        this.desk = desk;
        this.records = records;
        this.body = body;
        this.words = words;
    }

    /// @param languages in which to say why an intake is refused, the best first
    @Transactional
    IntakeAnswers run(UUID clusterId, IntakeImport sent, List<Locale> languages) {
        duties.requireCoordinator(clusterId);
        clusters.hold(clusterId).requireStanding();
        return IntakeAnswers.of(sent.items().stream()
                .map(each -> new Case(clusterId, sent.source(), each))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> answers(some, languages).stream())
                .toList());
    }

    private List<IntakeAnswer> answers(List<Case> some, List<Locale> languages) {
        var references =
                some.stream().map(each -> IntakeItem.referenceIn(each.sent())).toList();
        var known = new HashMap<>(records.of(some.getFirst().source(), references));
        var answers = some.stream().map(each -> answer(each, known, languages)).toList();
        records.writeAndForget();
        return answers;
    }

    private IntakeAnswer answer(Case one, Map<String, IntakeRecord> known, List<Locale> languages) {
        Decision decision;
        try {
            decision = decide(one, known);
        } catch (Refusal refusal) {
            return IntakeAnswer.refused(
                    IntakeItem.referenceIn(one.sent()), refusal.code(), words.of(refusal, languages));
        }
        var taken = decision.work().get();
        remember(one, decision, taken.membershipId(), known);
        return IntakeAnswer.taken(decision.item().externalReference(), taken);
    }

    private Decision decide(Case one, Map<String, IntakeRecord> known) {
        if (!one.sent().isObject()) {
            throw new InvalidRequest("", "NOT_NULL");
        }
        var item = body.read(one.sent(), IntakeItem.class, _ -> List.of());
        var digest = item.digest(one.clusterId());
        var before = known.get(item.externalReference());
        if (before != null && before.says(digest)) {
            return new Decision(item, digest, () -> new Taken(before.membershipId(), IntakeOutcome.UNCHANGED));
        }
        var work = desk.decide(
                one.clusterId(),
                item.member(),
                item.intake(one.source()),
                before == null ? null : before.membershipId());
        return new Decision(item, digest, work);
    }

    private void remember(Case one, Decision decision, UUID membershipId, Map<String, IntakeRecord> known) {
        var reference = decision.item().externalReference();
        var before = known.get(reference);
        if (before == null) {
            var added = IntakeRecord.of(one.source(), reference, membershipId, decision.digest());
            records.add(added);
            known.put(reference, added);
        } else {
            before.saysNow(decision.digest());
        }
    }

    /// One intake of an import.
    private record Case(UUID clusterId, IntakeSource source, JsonNode sent) {}

    /// What is to be done with it.
    private record Decision(IntakeItem item, String digest, Supplier<Taken> work) {}
}
