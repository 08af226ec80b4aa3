/// Personal data that is not needed any more is erased (PDPA s. 33): by CDD, or when its retention ends. What
/// identifies is
/// gone from the register, its history and its answers, and from every copy by event; kind, place, size and stars stay.
@NullMarked
package org.saphan.registry.erasure;

import org.jspecify.annotations.NullMarked;
