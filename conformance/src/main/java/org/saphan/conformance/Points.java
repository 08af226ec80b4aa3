package org.saphan.conformance;

/// The points of one topic.
interface Points {

    void look(Subject subject, Report report);
}
