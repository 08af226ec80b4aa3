package org.saphan.twin.neighbours.thing;

import org.saphan.bench.Answer;

record Nosy(Answer answer) {}
