// Words by which one statement speaks against another.

export const REFUTING: ReadonlySet<string> = new Set(
  `deny denies denied denying denial refute refutes refuted false fake hoax untrue debunk debunks debunked retract retracts retracted dismiss dismisses
  dismissed dispel dispels quash quashes quashed unfounded baseless photoshopped misleading bogus fabricated myth slams blasts rejects rejected`.split(
    /\s+/,
  ),
);
