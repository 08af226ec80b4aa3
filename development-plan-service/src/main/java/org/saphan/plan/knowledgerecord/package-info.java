/// What was learnt in the work with a community, so that others can use it (S5-14): assets (ขุมความรู้), the core of the
/// knowledge (แก่นความรู้) and strategies of working (กลยุทธ์ในการทำงาน), with the office that wrote it down and the
/// period that it is about. The author is an office and never a person (S5-15). A draft is read by the programme's
/// agencies; once published everybody reads and finds it, in Thai as in English, until it is withdrawn.
@NullMarked
package org.saphan.plan.knowledgerecord;

import org.jspecify.annotations.NullMarked;
