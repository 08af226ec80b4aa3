/// How far a programme's entrepreneurs have come on the web, by province (S2-09): who has a website of its own, each
/// once, and how many shops there are. Both are counted as the targets count them.
@NullMarked
package org.saphan.marketing.onlinepresence;

import org.jspecify.annotations.NullMarked;
