package org.saphan.plan.districtmeeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.plan.partnercomment.CommentSubject;
import org.saphan.plan.partnercomment.CommentedKind;

/// The district meetings.
@ApplicationScoped
class DistrictMeetings implements PanacheRepositoryBase<DistrictMeeting, UUID>, CommentSubject {

    DistrictMeeting require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("district-meeting", id));
    }

    List<DistrictMeetingDetails> ofEnrolment(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by heldOn, id", enrolmentId).list().stream()
                .map(DistrictMeeting::details)
                .toList();
    }

    @Override
    public CommentedKind kind() {
        return CommentedKind.MEETING;
    }

    @Override
    public boolean isOf(UUID subjectId, UUID enrolmentId) {
        return count("id = ?1 and enrolmentId = ?2", subjectId, enrolmentId) > 0;
    }
}
