package org.saphan.plan.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.http.NotFound;
import org.saphan.plan.outcome.Outcome;

/// What is to be done in a plan, and what for. It is part of its plan, which guards when it may change.
@Embeddable
public class PlanContent {

    @Embedded
    private PlanNeeds needs;

    @ElementCollection
    @CollectionTable(name = "plan_activity", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanActivity> activities = new ArrayList<>();

    /// Absent while there is nothing to compare.
    private @Nullable String fingerprint;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanContent() {}

    public static PlanContent answering(PlanNeeds needs) {
        var content = new PlanContent();
        content.needs = needs;
        return content;
    }

    public void add(NewActivity given) {
        requireDiagnosed(given);
        activities.add(PlanActivity.of(Ids.next(), given));
        takeFingerprint();
    }

    public void rewrite(UUID id, NewActivity given) {
        requireDiagnosed(given);
        activities.set(placeOf(id), PlanActivity.of(id, given));
        takeFingerprint();
    }

    public void remove(UUID id) {
        activities.remove(placeOf(id));
        takeFingerprint();
    }

    public void complete(UUID id, ActivityCompletion completion) {
        change(id, activity -> activity.completed(completion));
    }

    public void progress(UUID id, int percent) {
        change(id, activity -> activity.progressed(percent));
    }

    public void handOver(UUID id, String agency, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        change(id, activity -> activity.handedTo(agency, startsOn, endsOn));
        takeFingerprint();
    }

    private void change(UUID id, UnaryOperator<PlanActivity> change) {
        var place = placeOf(id);
        activities.get(place).requireNotCompleted();
        activities.set(place, change.apply(activities.get(place)));
    }

    /// Puts the activities of an approved revision in the place of these; what is completed stays as it is.
    public void revise(List<RevisedActivity> revised) {
        activities.stream()
                .filter(each -> revised.stream().noneMatch(other -> each.id().equals(other.activityId())))
                .forEach(PlanActivity::requireNotCompleted);
        var next = revised.stream().map(this::revised).toList();
        activities.clear();
        activities.addAll(next);
        requireActivity();
        takeFingerprint();
    }

    private PlanActivity revised(RevisedActivity given) {
        var content = given.content();
        requireDiagnosed(content);
        var id = Objects.requireNonNull(given.activityId());
        return activities.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> each.revised(content))
                .orElseGet(() -> PlanActivity.of(id, content));
    }

    /// Gives money of an activity, completed or not, to another that is not completed.
    public void moveBudget(UUID from, UUID to, BigDecimal amount) {
        activities.get(placeOf(to)).requireNotCompleted();
        activities.set(placeOf(from), activities.get(placeOf(from)).costing(amount.negate()));
        activities.set(placeOf(to), activities.get(placeOf(to)).costing(amount));
        takeFingerprint();
    }

    /// @throws ActivityRequired when there is no activity
    public void requireActivity() {
        if (activities.isEmpty()) {
            throw new ActivityRequired();
        }
    }

    private void requireDiagnosed(NewActivity given) {
        if (given.problems().isEmpty() || !needs.problemIds().containsAll(given.problems())) {
            throw new ProblemRequired(needs.diagnosisId());
        }
    }

    private void takeFingerprint() {
        fingerprint = activities.isEmpty() ? null : PlanFingerprint.of(needs, activities);
    }

    private int placeOf(UUID id) {
        return IntStream.range(0, activities.size())
                .filter(each -> activities.get(each).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("activity", id));
    }

    public UUID diagnosisId() {
        return needs.diagnosisId();
    }

    public @Nullable String fingerprint() {
        return fingerprint;
    }

    /// The diagnosed problems that no activity meets (S1-11).
    public List<UUID> uncoveredProblems() {
        var covered =
                activities.stream().flatMap(each -> each.problemIds().stream()).collect(Collectors.toSet());
        return needs.problemIds().stream()
                .filter(each -> !covered.contains(each))
                .toList();
    }

    /// Which support the diagnosis called for, and which of it was given (S1-16).
    public PlanDelivery delivery(List<Outcome> achieved) {
        var delivered = activities.stream()
                .filter(PlanActivity::isCompleted)
                .map(PlanActivity::supportArea)
                .collect(Collectors.toSet());
        return new PlanDelivery(needs.supportAreas(), delivered, achieved);
    }

    public List<ActivityDetails> details(UUID planId) {
        return activities.stream().map(each -> each.details(planId)).toList();
    }

    public List<ActivityPublished> published() {
        return activities.stream().map(PlanActivity::published).toList();
    }
}
