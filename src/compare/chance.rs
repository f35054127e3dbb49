//! How far chance alone explains a share of few people: Wilson's interval, Newcombe's interval of a difference, the weight of
//! one person; and where none of these mean anything.
//!
//! These rates count everybody, so that nothing in them is an error of sampling. Where every person or event is a chance of
//! its own in that year, the interval says how far the rate would vary from year to year if the inclination behind it stayed
//! the same. A state of affairs on a day, a total, a mean or an opinion is no such thing and gets no interval.

use super::question::Question;
use crate::model::{Count, Nature, Number, Quantity, Unit, find_indicator, tidy};

/// The 97.5th percentile of the normal distribution: 95 % lie between it and its negative.
const Z: f64 = 1.959_964;

/// What varies by chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chance {
    /// Each person entitled, who does or does not.
    People,
    /// Each event of the year (a hire, a leave, a departure), which is or is not of the kind.
    Events,
}

/// Why chance says nothing about a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoChance {
    /// Who is there on a day was not drawn anew that year.
    Stock,
    /// A total, a number or a mean is no share of people or events.
    NoShare,
    /// How opinions vary depends on who was asked and who answered.
    Opinion,
    /// An indicator of the plan's own: what kind of number it gives is not known.
    OwnIndicator,
    /// The document prints no people counted.
    NoCounts,
    /// The document prints the people counted, not those they are counted among.
    NoDenominator,
    /// Counts that are not whole, or nobody to count among.
    NotCountable,
    /// More are counted than those they are counted among, because the years of birth and of leave differ.
    AboveWhole,
}

/// The methods, to be named wherever their result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntervalMethod {
    /// The score interval without continuity correction: E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209-212; R. G. Newcombe
    /// 1998, Stat. Med. 17:857-872, method 3.
    Wilson,
    /// The hybrid score interval of a difference of two independent shares: R. G. Newcombe 1998, Stat. Med. 17:873-890,
    /// method 10.
    NewcombeHybridScore,
}

/// A 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: Number,
    /// Upper end.
    pub high: Number,
    /// Always percent; for a difference this means points.
    pub unit: Unit,
    /// How it was made.
    pub method: IntervalMethod,
}

impl Interval {
    fn new(low: f64, high: f64, method: IntervalMethod) -> Option<Self> {
        Some(Self {
            low: Number::new(low * 100.0)?,
            high: Number::new(high * 100.0)?,
            unit: Unit::Percent,
            method,
        })
    }

    /// Whether a value, in percent or points, lies within it.
    pub fn contains(&self, value: Number) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// Whether chance alone explains a difference.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Explained {
    /// True where the difference lies within what chance explains.
    pub within: bool,
    /// The difference in points.
    pub difference: Number,
    /// The interval that decided it.
    pub interval: Interval,
}

/// A share of whole people or events, of at least one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    part: f64,
    whole: f64,
}

impl Share {
    /// `numerator` of `denominator`, when both are whole and the part is not more than the whole.
    pub fn new(numerator: Count, denominator: Count) -> Result<Self, NoChance> {
        let (part, whole) = (numerator.get(), denominator.get());
        if part.fract() != 0.0 || whole.fract() != 0.0 || whole < 1.0 {
            return Err(NoChance::NotCountable);
        }
        if part > whole { Err(NoChance::AboveWhole) } else { Ok(Self { part, whole }) }
    }

    /// The share of as many that misses a target, in percent, by the fewest: from below, or from above.
    pub(super) fn smallest_miss(&self, target: Number, from_below: bool) -> Option<Self> {
        let exact = target.get() * self.whole / 100.0;
        // 8.8 % of 375 is 33, although floating point makes it a little more.
        let (nearest, is_whole) = (exact.round(), (exact - exact.round()).abs() < 1e-6);
        let part = match (from_below, is_whole) {
            (true, true) => nearest - 1.0,
            (true, false) => exact.floor(),
            (false, true) => nearest + 1.0,
            (false, false) => exact.ceil(),
        };
        (0.0..=self.whole).contains(&part).then_some(Self { part, whole: self.whole })
    }

    /// The share in percent, as the counts have it.
    pub fn percent(&self) -> f64 {
        100.0 * self.part / self.whole
    }

    /// Wilson's 95 % score interval.
    ///
    /// ```
    /// use kurabe::{compare::Share, model::Count};
    /// let share = Share::new(Count::new(7.0).unwrap(), Count::new(9.0).unwrap()).unwrap();
    /// let interval = share.wilson().unwrap();
    /// assert_eq!(format!("{:.1} to {:.1}", interval.low.get(), interval.high.get()), "45.3 to 93.7");
    /// ```
    pub fn wilson(&self) -> Option<Interval> {
        let (low, high) = self.ends();
        Interval::new(low, high, IntervalMethod::Wilson)
    }

    /// Ends of Wilson's interval as parts of one. At 0 and at all the formula gives exactly 0 and 1, which floating point
    /// can miss.
    fn ends(&self) -> (f64, f64) {
        let (n, p) = (self.whole, self.part / self.whole);
        let centre = p + Z * Z / (2.0 * n);
        let reach = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        let low = if self.part == 0.0 { 0.0 } else { (centre - reach) / scale };
        let high = if self.part == self.whole { 1.0 } else { (centre + reach) / scale };
        (low, high)
    }

    /// A target against this share: within what chance explains when it lies in Wilson's interval.
    ///
    /// ```
    /// use kurabe::{compare::Share, model::{Count, Number}};
    /// let share = Share::new(Count::new(7.0).unwrap(), Count::new(9.0).unwrap()).unwrap();
    /// assert!(share.against(Number::new(85.0).unwrap()).unwrap().within);
    /// assert!(!share.against(Number::new(20.0).unwrap()).unwrap().within);
    /// ```
    pub fn against(&self, target: Number) -> Option<Explained> {
        let interval = self.wilson()?;
        let difference = tidy(self.percent() - target.get())?;
        Some(Explained { within: interval.contains(target), difference, interval })
    }

    /// This share less another: within what chance explains when Newcombe's interval of the difference holds 0. The two must
    /// be of different people or years; whether they answer the same question is for the caller to have asked.
    ///
    /// ```
    /// use kurabe::{compare::Share, model::Count};
    /// let share = |part, whole| Share::new(Count::new(part).unwrap(), Count::new(whole).unwrap()).unwrap();
    /// assert!(share(7.0, 9.0).difference(&share(12.0, 13.0)).unwrap().within, "77.8 % after 92.3 %");
    /// assert!(!share(12.0, 13.0).difference(&share(7.0, 14.0)).unwrap().within, "92.3 % after 50.0 %");
    /// ```
    pub fn difference(&self, other: &Self) -> Option<Explained> {
        let (p, q) = (self.part / self.whole, other.part / other.whole);
        let ((p_low, p_high), (q_low, q_high)) = (self.ends(), other.ends());
        let low = p - q - (p - p_low).hypot(q_high - q);
        let high = p - q + (p_high - p).hypot(q - q_low);
        let interval = Interval::new(low, high, IntervalMethod::NewcombeHybridScore)?;
        let difference = tidy(100.0 * (p - q))?;
        Some(Explained { within: interval.contains(Number::new(0.0)?), difference, interval })
    }
}

/// The share of a figure together with what varies in it by chance, or why chance says nothing about it.
///
/// ```
/// use kurabe::compare::{Chance, NoChance, Question, chance};
/// use kurabe::model::{Condition, Count, Population};
/// let (seven, nine) = (Count::new(7.0), Count::new(9.0));
/// let ask = |key: &str| Question {
///     indicator: key.into(), population: Population::default(), condition: Condition::default(),
/// };
/// assert_eq!(chance(&ask("childcare_leave_take_up_rate"), seven, nine).unwrap().0, Chance::People);
/// assert_eq!(chance(&ask("share_in_posts"), seven, nine), Err(NoChance::Stock));
/// assert_eq!(chance(&ask("share_of_hires"), None, nine), Err(NoChance::NoCounts));
/// assert_eq!(chance(&ask("share_of_hires"), seven, None), Err(NoChance::NoDenominator));
/// ```
pub fn chance(
    question: &Question,
    numerator: Option<Count>,
    denominator: Option<Count>,
) -> Result<(Chance, Share), NoChance> {
    let indicator = find_indicator(question.indicator.as_str()).ok_or(NoChance::OwnIndicator)?;
    let varies = match indicator.nature {
        Nature::TakeUpRate => Chance::People,
        Nature::ShareOfEvents => Chance::Events,
        Nature::ShareOfStock => return Err(NoChance::Stock),
        Nature::Opinion => return Err(NoChance::Opinion),
        Nature::ShareOfDays | Nature::MeanPerPerson | Nature::Total | Nature::Number | Nature::State => {
            return Err(NoChance::NoShare);
        }
    };
    let numerator = numerator.ok_or(NoChance::NoCounts)?;
    let denominator = denominator.ok_or(NoChance::NoDenominator)?;
    Ok((varies, Share::new(numerator, denominator)?))
}

/// By how many points one person, or one event, moves a share: 12.5 where eight are counted. Only for shares of whole
/// people; the staff with disabilities are counted with weights, so that no person has a weight of their own there.
///
/// ```
/// use kurabe::compare::{Question, weight_of_one};
/// use kurabe::model::{Condition, Count, Population};
/// let posts = Question {
///     indicator: "share_in_posts".into(), population: Population::default(), condition: Condition::default(),
/// };
/// assert_eq!(weight_of_one(&posts, Count::new(8.0)).unwrap().number.get(), 12.5);
/// ```
pub fn weight_of_one(question: &Question, denominator: Option<Count>) -> Option<Quantity> {
    let whole = denominator.map(Count::get).filter(|whole| *whole >= 1.0 && whole.fract() == 0.0)?;
    let number = is_of_whole_people(question).then(|| Number::new(100.0 / whole))??;
    Some(Quantity { number, unit: Unit::Percent })
}

/// Whether a share counts each person or event as one.
pub(super) fn is_of_whole_people(question: &Question) -> bool {
    find_indicator(question.indicator.as_str()).is_some_and(|indicator| {
        indicator.nature.is_share_of_people() && indicator.nature != Nature::Opinion && !indicator.is_weighted
    })
}
