package org.saphan.plan.communityproject;

import java.time.LocalDate;
import java.util.UUID;

/// What a community's forum decided.
///
/// @param projectId the project that it chose
/// @param forumId the forum whose resolution says so
public record ProjectChoice(UUID enrolmentId, UUID projectId, UUID forumId, LocalDate decidedOn) {}
