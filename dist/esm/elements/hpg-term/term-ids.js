// Which words have a definition, so that a word without one is known before the definitions are fetched.
// A test keeps the list equal to the glossary and prints what to write here when a word is added.
const ids = `
  amh anabolic-steroids anastrozole androgen aromatase aromatase-inhibitor assay assisted-reproduction atrophy
  azoospermia baseline biopsy bioidentical bone-density cell-death clomiphene compounding confounding contested
  contraindication controlled-study counselling cryptozoospermia cypionate denominator depot desensitisation dht
  donor-insemination enanthate enclomiphene epididymis erythrocytosis ester estradiol feedback free-testosterone
  fsh functional-hypogonadism gel germ-cells gland glp1-drug gnrh gnrh-antagonist gnrh-pump gonadorelin
  gonadotropins gynecomastia half-life hcg heavy-water hematocrit hmg hormone hpg-axis hypogonadism hypothalamus
  icsi infertility inhibin-b interstitium interval iqr isomer iui ivf kinds-of-axis-loss klinefelter label
  leydig-cells lh live-birth mean median meeting-abstract meiosis meta-analysis nasal-gel no-study-found
  non-obstructive-azoospermia of-100-men off-label oligozoospermia orchidometer overshoot pellets pituitary
  placebo plateau primary-hypogonadism progestin prolactin psa pulse randomised-trial range receptor
  reference-range restart review-date rfsh scrotum second-hand secondary-hypogonadism selection semen
  semen-analysis seminiferous-tubules sensitivity serm sertoli-cells seventeen-ohp shbg simulated sperm
  sperm-banking sperm-concentration sperm-morphology sperm-motility spermatids spermatocytes spermatogenesis
  spermatogonia sponsor standard-deviation standard-error stem-cells suppression tamoxifen tese testis
  testis-volume testosterone testosterone-from-outside testosterone-inside-the-testis threshold
  total-motile-count total-sperm-count total-testosterone transit trt ultrasound uncontrolled undecanoate
  varicocele washout zuclomiphene`;
/** Ids of all words in the glossary. */
export const termIds = new Set(ids.trim().split(/\s+/));
//# sourceMappingURL=term-ids.js.map