package org.haetae.law.model;

/** Whether an office may act, must act, or nobody needs to. */
public enum Modality {
    MAY,
    SHALL,
    BY_LAW
}
