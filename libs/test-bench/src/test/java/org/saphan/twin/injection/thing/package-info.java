/// Something that is injected behind its constructor's back.
@NullMarked
package org.saphan.twin.injection.thing;

import org.jspecify.annotations.NullMarked;
