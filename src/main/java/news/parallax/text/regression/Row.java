package news.parallax.text.regression;

/// One case to learn from: the numbers of the traits that it has, rising, and how much of each.
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
public record Row(int[] traits, double[] values) {
  public Row {
    if (traits.length != values.length) {
      throw new IllegalArgumentException(traits.length + " traits, " + values.length + " values");
    }
  }

  /// A row that has all traits from 0 on.
  public static Row of(double[] values) {
    int[] traits = new int[values.length];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = i;
    }
    return new Row(traits, values);
  }

  /// The values times their weights, summed up.
  public double times(double[] weights) {
    double sum = 0;
    for (int i = 0; i < traits.length; i++) {
      sum += values[i] * weights[traits[i]];
    }
    return sum;
  }
}
