/// How every service holds a result against its target: at least or more than, unrounded, with what is missing. Thai
/// documents tell the two apart (ไม่น้อยกว่า, กว่า), and a programme that lacks one entrepreneur has not met its
/// target.
@NullMarked
package org.saphan.http.target;

import org.jspecify.annotations.NullMarked;
