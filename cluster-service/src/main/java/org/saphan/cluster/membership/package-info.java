/// Who belongs to a cluster, and on which tier of the chain (S3-03): INVITED → INTAKE_DONE → ACTIVE → LEFT. A
/// member is an entrepreneur of the register, which must be registered when it is invited and when it becomes
/// active, or another SME under a reference that names no person. The intake with the baseline figures comes before
/// anything else (S3-14). An entrepreneur that the register dismisses leaves by itself; one that it merges stays as
/// the other. It may move to another tier, with the reason. It is shown under the name that the register publishes; an
/// SME outside the register may be named if it is a juristic person.
@NullMarked
package org.saphan.cluster.membership;

import org.jspecify.annotations.NullMarked;
