/// What a plan consists of: activities, each given to an agency that holds the duty for its support area (S1-13…15),
/// each
/// meeting at least one problem of the diagnosis that the plan answers (S1-11). From them follow which problems nothing
/// meets, whether two plans are the same plan (S1-09), and which of the support that was called for was delivered
/// (S1-16).
@NullMarked
package org.saphan.plan.activity;

import org.jspecify.annotations.NullMarked;
