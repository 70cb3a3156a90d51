// Words of the sperm line and of the organs around it.
import type { WrittenTerm } from './term.js';

export const spermLineTerms: readonly WrittenTerm[] = [
  {
    id: 'testis',
    term: 'Testis',
    also: ['testicle', 'testes'],
    meaning: {
      fundamentals: 'The organ that makes sperm and testosterone. You have two of them.',
      intermediate: 'Male gonad, with tubules for sperm and Leydig cells for testosterone.',
      academic: 'Gonad with a tubular (spermatogenic) and an interstitial (endocrine) compartment.',
    },
    see: ['seminiferous-tubules'],
  },
  {
    id: 'sperm',
    term: 'Sperm',
    also: ['spermatozoon'],
    meaning: {
      fundamentals: 'The cell that can fertilise an egg. Its head carries genes, its tail moves it.',
      intermediate: 'Mature male germ cell with half a set of genes.',
      academic: 'Haploid, motile male gamete.',
    },
    see: ['spermatogenesis'],
  },
  {
    id: 'semen',
    term: 'Semen',
    also: ['ejaculate'],
    meaning: {
      fundamentals: 'The fluid that carries sperm. It looks the same with and without them.',
      intermediate: 'Fluid from seminal vesicles and prostate that carries sperm; its volume does not show the count.',
      academic: 'Ejaculate; volume was unchanged on weekly enanthate while sperm fell.',
    },
    see: ['semen-analysis'],
  },
  {
    id: 'meiosis',
    term: 'Meiosis',
    meaning: {
      fundamentals: 'The step in which a cell halves its genes. Many cells are lost here.',
      intermediate: 'Division that halves the chromosomes; about 45 of 100 possible sperm are lost late in it.',
      academic: 'Reductional division of spermatocytes; loss after prophase 44.9 ± 6.7 % of potential production.',
    },
    sources: ['johnson-1983'],
    strength: 'uncontrolled',
    see: ['spermatocytes'],
  },
  {
    id: 'spermatocytes',
    term: 'Middle cells of the sperm line',
    also: ['spermatocytes'],
    meaning: {
      fundamentals: 'Cells half way along the line. On testosterone few of them are left.',
      intermediate: 'Cells in meiosis; with the later cells they fell to 11 to 18 % in biopsies on testosterone.',
      academic:
        'Primary and secondary spermatocytes; later germ cells per Sertoli cell 11–18 % of control after 19–24 weeks of TE 200 mg weekly.',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    see: ['meiosis', 'spermatids'],
  },
  {
    id: 'spermatids',
    term: 'Young sperm',
    also: ['spermatids'],
    meaning: {
      fundamentals: 'The last stage before a sperm. They grow a tail here.',
      intermediate:
        'Haploid cells that change shape into sperm; the long ones were at 1 to 20 % in biopsies on testosterone.',
      academic: 'Round and elongated spermatids; elongated 1.4–20 % of control in suppressed men (5 against 5).',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    see: ['spermatocytes', 'sperm'],
  },
  {
    id: 'interstitium',
    term: 'Space between the tubes',
    also: ['interstitium'],
    meaning: {
      fundamentals: 'The space between the tubes. The Leydig cells and blood vessels lie there.',
      intermediate: 'Tissue between tubules; 38.9 % of the testis in six older men.',
      academic:
        'Interstitial compartment with Leydig cells, vessels and connective tissue; 38.9 % of decapsulated volume in aged men.',
    },
    sources: ['mori-1982'],
    strength: 'uncontrolled',
    see: ['leydig-cells'],
  },
  {
    id: 'transit',
    term: 'Transit',
    also: ['epididymal transit'],
    meaning: {
      fundamentals: 'The days a sperm spends in the duct behind the testis.',
      intermediate:
        'Passage through the epididymis, in which sperm learn to move. A verified number of days in men was not found.',
      academic:
        'Epididymal transit; included in the heavy-water time of 64 ± 8 days to ejaculate, not in the classical 74 days.',
    },
    sources: ['misell-2006'],
    strength: 'uncontrolled',
    secondHand: true,
    see: ['epididymis'],
  },
  {
    id: 'heavy-water',
    term: 'Heavy water',
    also: ['deuterium label'],
    meaning: {
      fundamentals: 'Water with a harmless mark. Men drank it to see how long a sperm takes.',
      intermediate: 'Water with heavy hydrogen; it marks new cells so that their age at ejaculation can be read.',
      academic: 'Deuterium labelling of DNA in vivo, used to time spermatogenesis in 11 men.',
    },
    sources: ['misell-2006'],
    strength: 'uncontrolled',
    secondHand: true,
    see: ['spermatogenesis'],
  },
  {
    id: 'biopsy',
    term: 'Biopsy',
    meaning: {
      fundamentals: 'A small piece of tissue taken to look at under the microscope.',
      intermediate: 'Tissue sample. The clearest picture of testes on testosterone comes from biopsies of ten men.',
      academic: 'Tissue sampling; the key human material is 5 treated against 5 untreated men before vasectomy.',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    see: ['seminiferous-tubules'],
  },
  {
    id: 'stem-cells',
    term: 'Stem cells',
    meaning: {
      fundamentals: 'Cells that renew themselves and start the line. They stay on testosterone.',
      intermediate: 'Self-renewing cells; in the testis the type A spermatogonia.',
      academic: 'Type A spermatogonia, unchanged per Sertoli cell after 19–24 weeks of TE 200 mg weekly.',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    see: ['spermatogonia'],
  },
  {
    id: 'cell-death',
    term: 'Programmed cell death',
    also: ['apoptosis'],
    meaning: {
      fundamentals:
        'When a cell takes itself apart. It is often claimed for Leydig cells on testosterone. That was not shown in men.',
      intermediate: 'Apoptosis. No human study of it in Leydig cells on testosterone was found.',
      academic: 'Apoptosis; asserted for Leydig cells under suppression, no human evidence found for this kit.',
    },
    see: ['leydig-cells'],
  },
  {
    id: 'varicocele',
    term: 'Varicocele',
    also: ['swollen vein'],
    meaning: {
      fundamentals: 'A swollen vein above the testis. In some infertile men, treating it improves sperm.',
      intermediate:
        'Widened veins of the testis; repair improved semen in studies of infertile men, with mixed results.',
      academic: 'Dilated pampiniform plexus; repair against no treatment, concentration SMD 1.74 (1.13–2.35), I² 98 %.',
    },
    sources: ['agarwal-2023'],
    strength: 'controlled',
    see: ['infertility'],
  },
  {
    id: 'scrotum',
    term: 'Scrotum',
    meaning: {
      fundamentals: 'The skin pouch that holds the testes. It keeps them cooler than the body.',
      intermediate: 'Pouch that keeps the testes below body temperature; warmth lowers sperm for some months.',
      academic: 'Thermoregulating pouch; scrotal heating lowers sperm output reversibly in a small series.',
    },
    sources: ['sauna-2013'],
    strength: 'uncontrolled',
    secondHand: true,
    see: ['testis'],
  },
];
