package org.saphan.plan.communityproject;

/// How far a community project has come.
public enum ProjectState {
    PROPOSED,
    CHOSEN,
    REJECTED,
    RUNNING,
    DONE
}
