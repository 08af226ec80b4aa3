package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.Participations;

/// What other features may ask about enrolments.
@ApplicationScoped
public class EnrolmentQueries implements Participations {

    private final Enrolments enrolments;

    EnrolmentQueries(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /// The enrolment with this id; an unknown one is refused as not found.
    public EnrolmentFacts require(UUID enrolmentId) {
        return enrolments.require(enrolmentId).facts();
    }

    /// The enrolment with this id, held until the caller's transaction ends, so that what begins on it belongs to the
    /// same entrepreneur.
    public EnrolmentFacts hold(UUID enrolmentId) {
        return enrolments.hold(enrolmentId).facts();
    }

    /// When the entrepreneur graduated; who has not is refused.
    public LocalDate requireGraduated(UUID enrolmentId) {
        return enrolments.require(enrolmentId).published().requireGraduated();
    }

    /// The entrepreneur's enrolment in the programme, unless it was withdrawn, rejected or terminated.
    public Optional<EnrolmentFacts> standing(String programmeCode, UUID entrepreneurId) {
        return enrolments.standing(programmeCode, entrepreneurId).map(Enrolment::facts);
    }

    @Override
    public List<UUID> placed(List<String> programmeCodes, UUID entrepreneurId) {
        return enrolments.placed(programmeCodes, entrepreneurId).stream()
                .map(Enrolment::id)
                .toList();
    }

    /// The entrepreneur's enrolments that were selected and have not come to an end, in all programmes.
    public List<EnrolmentFacts> underWayOf(UUID entrepreneurId) {
        return enrolments.underWayOf(entrepreneurId).stream()
                .map(Enrolment::facts)
                .toList();
    }

    /// The entrepreneur's standing enrolment in the programme, held until the caller's transaction ends.
    public Optional<EnrolmentFacts> holdStanding(String programmeCode, UUID entrepreneurId) {
        return enrolments.holdStanding(programmeCode, entrepreneurId).map(Enrolment::facts);
    }

    /// The numbers of the places that are taken in a province, where places are counted out.
    public Set<Integer> takenPlaces(String programmeCode, String provinceCode) {
        return enrolments.takenPlaces(programmeCode, provinceCode);
    }

    /// The highest number of a place that is taken in any province, 0 where places are not counted out.
    public int highestPlace(String programmeCode) {
        return enrolments.highestPlace(programmeCode);
    }

    /// Those who were selected and have not graduated, of all programmes.
    public List<PlacedEnrolment> underWay() {
        return enrolments.underWay().stream().map(Enrolment::placed).toList();
    }

    /// How many hold a place in each province where somebody does, by province code.
    public Map<String, Long> placedByProvince(String programmeCode) {
        return enrolments.placedByProvince(programmeCode);
    }

    /// How many have been through the programme.
    public long graduated(String programmeCode) {
        return enrolments.count("programmeCode = ?1 and state = ?2", programmeCode, EnrolmentState.GRADUATED);
    }

    /// How many were in the programme and became SMEs.
    public long promoted(String programmeCode) {
        return enrolments.count("programmeCode = ?1 and promotedOn is not null", programmeCode);
    }

    /// Those who hold a place, oldest first: one more than the limit where there are more.
    ///
    /// @param after the last one of the page before
    public List<PlacedEnrolment> placed(
            String programmeCode, @Nullable String provinceCode, @Nullable UUID after, int limit) {
        return enrolments.placed(programmeCode, provinceCode, after, limit).stream()
                .map(Enrolment::placed)
                .toList();
    }
}
